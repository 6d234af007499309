package stellwand.journal;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The open answer to one watcher. */
record Line(Request request, Response response, Callback whenOver) {
    void write(ByteBuffer bytes, Callback written) {
        response.write(false, bytes, written);
    }

    void end() {
        whenOver.succeeded();
    }

    void fail(Throwable cause) {
        whenOver.failed(cause);
    }

    void refuse() {
        Response.writeError(request, response, whenOver, HttpStatus.SERVICE_UNAVAILABLE_503);
    }

    /** Hangs up; whatever is being written fails. */
    void cut() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
}
