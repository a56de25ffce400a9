// For mongosh, in MongoDB's own container, over and over: the readiness probe in a cluster, the health check in Compose. It
// ends with 0 when this server is the primary of its replica set of one. Where it is not, it makes it that: it initiates the
// set, on a new volume or on the data of a standalone server, or gives the only member its present name. Whatever else it
// finds it says, and leaves alone. Helm reads this as a template, so it has no two braces in a row.

const SET = 'rs0';
/** Host and port under which every client reaches this server. */
const member = process.env.STOAT_MONGODB_MEMBER;

/** From a variable, or from the file that one names. The images cut line breaks off the end of such a file. */
function rootPassword() {
  const env = process.env;
  const file = env.MONGODB_ROOT_PASSWORD_FILE || env.MONGO_INITDB_ROOT_PASSWORD_FILE;
  return env.MONGODB_ROOT_PASSWORD || require('node:fs').readFileSync(file, 'utf8').replace(/\n+$/, '');
}

/** It serves: as the primary under its present name, or as one of several members that somebody else looks after. */
function serves(hello) {
  if (hello.hosts && hello.hosts.length > 1) return hello.isWritablePrimary || hello.secondary;
  return hello.isWritablePrimary && hello.me === member;
}

/** What is wrong; undefined where nothing is. */
function findProblem() {
  const hello = db.hello();
  if (serves(hello)) return undefined;
  // While the image makes the users, it runs a server of its own that is no member of anything.
  if (!hello.setName && !hello.isreplicaset) return 'it does not run as a member of a replica set';

  try {
    db.getSiblingDB('admin').auth({ user: 'root', pwd: rootPassword() });
  } catch (error) {
    // 18: root has another password, or there are no users. Without users, a client on the same machine may initiate the set.
    if (error.code !== 18) throw error;
  }

  let state = 0;
  try {
    rs.status();
  } catch (error) {
    state = error.code;
  }
  if (state === 13) return "root cannot log in: its password is not the one in the database (mongo-root of the environment's secrets)";
  if (state === 94) {
    // 94: not initiated yet.
    rs.initiate({ _id: SET, members: [{ _id: 0, host: member }] });
  } else {
    const config = rs.conf();
    if (config._id !== SET) return 'its data belongs to the replica set ' + config._id + ', and this is ' + SET;
    if (config.members.length > 1) {
      const names = config.members.map((each) => each.host).join(', ');
      return 'its data belongs to a replica set of several members (' + names + '), and the others are needed to elect a primary';
    }
    // 93: it does not find itself under the name of its member.
    if (state === 93 || config.members[0].host !== member) {
      config.members[0].host = member;
      rs.reconfig(config, { force: true });
    }
  }
  for (let tries = 0; tries < 8; tries += 1) {
    if (serves(db.hello())) return undefined;
    sleep(500);
  }
  return 'it is not the primary yet';
}

const problem = findProblem();
if (problem) print('MongoDB: ' + problem);
quit(problem ? 1 : 0);
