package stellwand.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way to write a JSON value down, whatever a database made of its order, its spaces and its
 * numbers: RFC 8785, but numbers are exact, in plain digits without zeros at the end.
 */
final class CanonicalJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private CanonicalJson() {}

    static String of(String json) {
        return of(JSON.readTree(json));
    }

    private static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.stringValue());
            case NUMBER -> node.decimalValue().stripTrailingZeros().toPlainString();
            case BOOLEAN -> String.valueOf(node.booleanValue());
            case NULL -> "null";
            case BINARY, MISSING, POJO ->
                    throw new IllegalStateException("Expected JSON but read " + node.getNodeType());
        };
    }

    private static String object(JsonNode node) {
        var members = new TreeMap<String, JsonNode>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members.entrySet().stream()
                .map(CanonicalJson::member)
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String member(Map.Entry<String, JsonNode> member) {
        return string(member.getKey()) + ":" + of(member.getValue());
    }

    private static String array(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(CanonicalJson::of)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String string(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> quoted.append(escaped((char) unit)));
        return quoted.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
        };
    }
}
