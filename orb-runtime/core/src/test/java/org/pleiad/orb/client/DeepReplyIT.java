package org.pleiad.orb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** A server that answers with a tree more deeply nested than the caller's stack is. */
@Timeout(60)
class DeepReplyIT {
    private static final int STACK_OCTETS = 512 * 1024;

    private final Pleiad client = Pleiad.builder().build();
    private final Pleiad server = Pleiad.builder().listen("127.0.0.1", 0).build();

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void isAMarshalErrorAndTheNextCallWorks() throws Exception {
        server.rootPoa().the_POAManager().activate();
        String text = server.toText(server.rootPoa().servant_to_reference(new Forester()));
        ObjectImpl forest = (ObjectImpl) client.orb().string_to_object(text);

        assertThat(depth(forest, 100)).isEqualTo(100);
        assertThatThrownBy(() -> inASmallThread(() -> depth(forest, 1_000_000)))
                .isInstanceOfSatisfying(MARSHAL.class, e -> {
                    assertThat(Minor.NESTING_TOO_DEEP.matches(e)).isTrue();
                    assertThat(e.completed).isEqualTo(CompletionStatus.COMPLETED_YES);
                });
        assertThat(depth(forest, 100)).isEqualTo(100);
    }

    private interface Work {
        int run() throws Exception;
    }

    private static int inASmallThread(Work work) throws Exception {
        var result = new CompletableFuture<Integer>();
        var thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(work.run());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    }
                },
                "small",
                STACK_OCTETS);
        thread.start();
        try {
            return result.get(50, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failed.getCause();
        }
    }

    /** As a stub does it. */
    private static int depth(ObjectImpl forest, int wanted) throws Exception {
        InputStream in = null;
        try {
            OutputStream out = forest._request("grow", true);
            out.write_long(wanted);
            in = forest._invoke(out);
            return TreeReader.read(in);
        } finally {
            forest._releaseReply(in);
        }
    }

    /** As a Helper does it: a tree is the sequence of its children. */
    private static final class TreeReader {
        static int read(InputStream in) {
            int children = in.read_ulong();
            int deepest = 0;
            for (int i = 0; i < children; i++) {
                deepest = Math.max(deepest, 1 + read(in));
            }
            return deepest;
        }
    }

    private static final class Forester extends Servant implements InvokeHandler {
        @Override
        public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
            int levels = in.read_long();
            OutputStream out = handler.createReply();
            for (int i = 0; i < levels; i++) {
                out.write_ulong(1);
            }
            out.write_ulong(0);
            return out;
        }

        @Override
        public String[] _all_interfaces(POA poa, byte[] objectId) {
            return new String[] {"IDL:Test/Forest:1.0"};
        }
    }
}
