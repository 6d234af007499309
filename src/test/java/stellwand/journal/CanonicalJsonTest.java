package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final JdbcClient DB = JdbcClient.create(TestDatabase.fresh());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{ \"b\": 1, \"a\": [ true, null ] } | {\"a\":[true,null],\"b\":1}",
                "{\"a\": {\"d\": {}, \"c\": []}}     | {\"a\":{\"c\":[],\"d\":{}}}",
                "1.50                                | 1.5",
                "-0.0                                | 0",
                "0.000000                            | 0",
                "1e3                                 | 1000",
                "12E-4                               | 0.0012",
                "9007199254740993                    | 9007199254740993",
                "\"\\u00e4\\/\\u0001\\n\\\"\\\\\"    | \"ä/\\u0001\\n\\\"\\\\\"",
            })
    void there_is_one_way_to_write_a_value(String json, String canonical) {
        assertThat(CanonicalJson.of(json)).isEqualTo(canonical);
    }

    @Property(tries = 200)
    void what_the_database_makes_of_it_is_written_in_the_same_way(@ForAll("values") Object value) {
        var json = JSON.writeValueAsString(value);
        var stored = DB.sql("select ?::jsonb::text").param(json).query(String.class).single();

        assertThat(CanonicalJson.of(stored)).isEqualTo(CanonicalJson.of(json));
        assertThat(sameValue(JSON.readTree(CanonicalJson.of(json)), JSON.readTree(stored)))
                .as("%s means the same as %s", CanonicalJson.of(json), stored)
                .isTrue();
    }

    /**
     * Numbers are compared by what they are worth: 0 and 0.0 are written alike, but read as two
     * types.
     */
    private static boolean sameValue(JsonNode one, JsonNode other) {
        return one.equals(CanonicalJsonTest::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber())
            return one.decimalValue().compareTo(other.decimalValue());
        return one.equals(other) ? 0 : 1;
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.lazyOf(
                this::leaves,
                this::leaves,
                () -> texts().flatMap(key -> values().map(value -> Map.of(key, value))),
                () -> values().list().ofMaxSize(3).map(List::copyOf),
                () -> Arbitraries.maps(texts(), leaves()).ofMaxSize(5).map(Map::copyOf));
    }

    private Arbitrary<Object> leaves() {
        return Arbitraries.oneOf(
                texts().map(text -> text),
                Arbitraries.longs().map(number -> number),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
                        .ofScale(6)
                        .map(number -> number),
                Arbitraries.of(true, false).map(truth -> truth));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(6).map(Text::clean);
    }
}
