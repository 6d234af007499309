package stellwand.journal;

/** Table and column names, which cannot be parameters. They come from beans and catalogues only. */
final class Sql {
    private Sql() {}

    static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
