package stellwand.bench;

import java.util.UUID;

/** A server that is measured: a process of its own, spoken to by HTTP on loopback. */
interface Contestant extends AutoCloseable {
    String name();

    int port();

    Process process();

    /** Complete request for an event stream, from now on. */
    byte[] watch();

    /** Complete request for an event stream with all that happened so far. */
    byte[] watchFromTheStart();

    /** Complete request that posts one card of about 300 bytes; answered with a JSON "seq". */
    byte[] post(UUID id);

    /** What a phone does between scanning the code and seeing the board; blocks. */
    void joinAsAPhone();

    @Override
    void close();
}
