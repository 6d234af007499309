package stellwand.journal;

import java.util.TreeMap;
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
        var out = new StringBuilder(json.length());
        write(JSON.readTree(json), out);
        return out.toString();
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> writeArray(node, out);
            case STRING -> writeText(node.stringValue(), out);
            case NUMBER -> out.append(node.decimalValue().stripTrailingZeros().toPlainString());
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, MISSING, POJO ->
                    throw new IllegalStateException("Expected JSON but read " + node.getNodeType());
        }
    }

    private static void writeObject(JsonNode node, StringBuilder out) {
        var members = new TreeMap<String, JsonNode>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var between = "{";
        for (var member : members.entrySet()) {
            writeText(member.getKey(), out.append(between));
            write(member.getValue(), out.append(':'));
            between = ",";
        }
        out.append(members.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode node, StringBuilder out) {
        var between = "[";
        for (var element : node) {
            write(element, out.append(between));
            between = ",";
        }
        out.append(node.isEmpty() ? "[]" : "]");
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int n = 0; n < text.length(); n++) writeUnit(text.charAt(n), out);
        out.append('"');
    }

    private static void writeUnit(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') out.append("\\u%04x".formatted((int) unit));
                else out.append(unit);
            }
        }
    }
}
