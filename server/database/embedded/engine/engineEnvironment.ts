/** All that the engine's programs see of the environment: nothing of ours may change what they do (PGOPTIONS, TZ). */
export const engineEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
