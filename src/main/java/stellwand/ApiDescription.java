package stellwand;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /api/openapi.json} cannot find out by itself: the event streams pass by Spring. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenApiCustomizer watching() {
        return api ->
                api.info(new Info().title("Stellwand").version("1"))
                        .path("/api/workshops/{workshop}/events", new PathItem().get(watch()));
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
                                .addApiResponse("200", stream("Each event with its seq as id"))
                                .addApiResponse("404", told("No workshop of the caller's")));
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
