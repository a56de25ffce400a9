/** Makes MongoDB's users. */
export const MONGODB_USERS = `\
// Makes the users of MongoDB, and gives them the passwords of this folder. The image runs it when it makes a new database; by
// hand, for a database that was taken over or after a password was changed (see docs/compose.md):
//   docker compose exec mongodb mongosh --quiet admin /docker-entrypoint-initdb.d/users.js
const { readFileSync } = require('node:fs');
const secret = (name) => readFileSync('/run/secrets/' + name, 'utf8');

// The image cuts line breaks off the end of this one.
const root = { user: 'root', pwd: secret('mongodb-root-password').replace(/\\n+$/, '') };
const admin = db.getSiblingDB('admin');
try {
  // Allowed as long as there is no user at all.
  admin.createUser({ ...root, roles: [{ role: 'root', db: 'admin' }] });
} catch (error) {
  // 13: there are users already, and one has to log in; 51003: root is one of them.
  if (error.code !== 13 && error.code !== 51003) throw error;
}
admin.auth(root);

const revolt = db.getSiblingDB('revolt');
const name = process.env.STOAT_MONGODB_USERNAME;
const user = { pwd: secret('mongodb-password'), roles: [{ role: 'readWrite', db: 'revolt' }] };
if (revolt.getUser(name) === null) revolt.createUser({ user: name, ...user });
else revolt.updateUser(name, user);
`;
