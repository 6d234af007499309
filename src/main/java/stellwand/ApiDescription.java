package stellwand;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import stellwand.people.Caller;
import stellwand.people.Session;
import stellwand.people.Staff;
import stellwand.web.Problem;

/**
 * What {@code /api/openapi.json} cannot find out by itself: the event streams pass by Spring, who
 * is asking comes from the cookie, and every "no" is a problem document.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final Set<String> WHAT_EVERY_CLIENT_SENDS = Set.of("Cookie", "Accept-Encoding");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Session.class, Staff.class);
    }

    @Bean
    OpenApiCustomizer watching() {
        return api -> {
            api.info(new Info().title("Stellwand").version("1"))
                    .path("/api/workshops/{workshop}/events", new PathItem().get(watch()));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::complete);
            api.schema("Problem", problem());
        };
    }

    private static void complete(Operation operation) {
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .removeIf(it -> WHAT_EVERY_CLIENT_SENDS.contains(it.getName()));
        }
        var document = new MediaType().schema(new Schema<>().$ref("Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        told("What went wrong and what to do next, in the reader's language")
                                .content(new Content().addMediaType(Problem.MEDIA_TYPE, document)));
    }

    private static Schema<?> problem() {
        return requireNonNull(ModelConverters.getInstance().read(Problem.class).get("Problem"));
    }

    private static Operation watch() {
        return new Operation()
                .operationId("events")
                .addParametersItem(
                        parameter("path", "workshop").required(true).schema(new UUIDSchema()))
                .addParametersItem(parameter("query", "after").schema(new IntegerSchema()))
                .addParametersItem(parameter("header", "Last-Event-ID").schema(new IntegerSchema()))
                .responses(
                        new ApiResponses()
                                .addApiResponse("200", stream("Each event with its seq as id")));
    }

    private static Parameter parameter(String in, String name) {
        return new Parameter().in(in).name(name);
    }

    private static ApiResponse stream(String what) {
        var text = new MediaType().schema(new StringSchema());
        return told(what).content(new Content().addMediaType("text/event-stream", text));
    }

    private static ApiResponse told(String what) {
        return new ApiResponse().description(what);
    }
}
