/** Whether a MongoDB elsewhere is what the servers need. Pure. */
import { authority } from '../../../components/component.ts';
import { rowsAbout, type Check } from './check.ts';
import type { Asked } from './mongodb-hello.ts';
import type { MongoDbPlace } from './mongodb-url.ts';

/** Of MongoDB 7.0, below which the servers do not start a second time. */
const LEAST_WIRE_VERSION = 21;

export const MONGODB_NEEDS = '7.0 or newer, and a replica set';

/** @param asked what it answered; undefined where it was not asked */
export function judgeMongoDb(place: MongoDbPlace | 'unreadable', asked: Asked | undefined): Check[] {
  return rowsAbout('MongoDB', (fail, warn) => {
    const needs = `it has to be ${MONGODB_NEEDS}: docs/advanced-deployment.md#mongodb`;
    if (place === 'unreadable' || asked === undefined) return warn('its URL could not be read, so it was not asked', needs);
    const where = authority(asked.at);
    if ('why' in asked) {
      return warn(`${where} could not be asked from here (${asked.why}); the servers may reach it all the same`, needs);
    }
    const { maxWireVersion, setName, uninitiated, router } = asked.hello;
    if (maxWireVersion === undefined || maxWireVersion < LEAST_WIRE_VERSION) {
      fail(
        `${where} is older than 7.0: from their second start on, the servers do not start with it`,
        'update it, one major version at a time',
      );
    }
    if (router) return `${where} is the router of a sharded cluster`;
    if (setName === undefined) {
      return uninitiated
        ? fail(`${where} is to be a member of a replica set that was not initiated`, 'there, once: mongosh --eval "rs.initiate()"')
        : fail(
            `${where} is no replica set: it refuses the transactions that role pings and the deletion of accounts need`,
            'start it with --replSet rs0, then once: mongosh --eval "rs.initiate()"; one member is enough',
          );
    }
    // A stranger's text: no more of it than MongoDB's manual uses in names.
    const shown = setName.slice(0, 64).replace(/[^\w.-]/g, '?');
    if (place.replicaSet !== undefined && place.replicaSet !== setName) {
      fail(
        `${where} belongs to the replica set ${shown}, and its URL asks for another`,
        `replicaSet=${shown} in the URL, or no replicaSet`,
      );
    }
    return `${where} is of the replica set ${shown}`;
  });
}
