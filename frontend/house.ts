// Every stylesheet of every package in one file: vite.config.ts fills in the list.
