package stellwand.intake;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody is told of how many ideas stand how; others count there, too. */
abstract class HouseWithLedger extends HouseWithCards {

    JsonNode ledger() throws Exception {
        return ledger("/api/ledger");
    }

    JsonNode ledger(String path) throws Exception {
        return JsonMapper.shared().readTree(page(path, ""));
    }

    static int more(JsonNode before, JsonNode after, String figure) {
        return after.at("/" + figure).asInt() - before.at("/" + figure).asInt();
    }
}
