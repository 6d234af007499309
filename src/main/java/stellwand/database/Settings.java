package stellwand.database;

/** The whole of PostgreSQL's configuration; written anew before each start. */
final class Settings {
    static final String WHO_MAY_CONNECT =
            """
            # written at every start
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Settings() {}

    /** The log never shows what people wrote: no statement, no parameter, no row. */
    static String text(int port, String fsync) {
        return """
        # written at every start; own settings: alter system set …
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        max_connections = 200
        password_encryption = 'scram-sha-256'
        fsync = %s
        synchronous_commit = on
        shared_buffers = '128MB'
        max_wal_size = '1GB'
        timezone = 'UTC'
        lc_messages = 'C'
        default_text_search_config = 'pg_catalog.german'
        logging_collector = on
        log_directory = 'log'
        log_filename = 'postgres-%%a.log'
        log_truncate_on_rotation = on
        log_rotation_age = '1d'
        log_rotation_size = 0
        log_timezone = 'UTC'
        log_error_verbosity = terse
        log_min_error_statement = panic
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        """
                .formatted(port, fsync);
    }
}
