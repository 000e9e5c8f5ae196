package org.pleiad.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.UNKNOWN;
import org.omg.CORBA.portable.InputStream;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.async.AsyncCall;

/** Asynchronous calls of other ORBs' servers, which cannot tell them from others. */
class AsyncInteropIT {
    @Test
    void jacorbAnswersManyCallsAtOnce() throws Exception {
        callGrid(JavaPeer.foreign(JavaPeer.Orb.JACORB), 80); // its adapters refuse what comes beyond 100
    }

    @Test
    void omniOrbAnswersAThousandCallsAtOnce() throws Exception {
        Assumptions.assumeTrue(
                OmniOrbPeer.isInstalled(), "omniORB is not installed: apt-get install " + OmniOrbPeer.PACKAGES);
        callGrid(OmniOrbPeer.build(), 1000);
    }

    private static void callGrid(Peer server, int atOnce) throws Exception {
        try (RunningProcess serving = server.serve();
                Pleiad orb = Pleiad.builder().callTimeout(Duration.ofMinutes(1)).build()) {
            serving.await("READY");
            org.omg.CORBA.Object grid = orb.orb().string_to_object(serving.await("^IOR grid (IOR:.*)$"));
            set(grid, (short) 1, (short) 1, 42).get(60, TimeUnit.SECONDS);
            List<CompletableFuture<Integer>> calls = IntStream.range(0, atOnce)
                    .mapToObj(i -> get(grid, (short) 1, (short) 1))
                    .toList();
            for (CompletableFuture<Integer> call : calls) {
                assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo(42);
            }
            assertThatThrownBy(() -> get(grid, (short) -1, (short) 0)
                            .orTimeout(60, TimeUnit.SECONDS)
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(UNKNOWN.class)
                    .hasMessageContaining("OutOfRange");
            CompletableFuture<Integer> cancelled = get(grid, (short) 1, (short) 1);
            cancelled.cancel(true);
            assertThat(get(grid, (short) 1, (short) 1).get(60, TimeUnit.SECONDS))
                    .isEqualTo(42);
        }
    }

    private static CompletableFuture<Integer> get(org.omg.CORBA.Object grid, short n, short m) {
        return AsyncCall.to(grid, "get")
                .arguments(out -> {
                    out.write_short(n);
                    out.write_short(m);
                })
                .returning(InputStream::read_long);
    }

    private static CompletableFuture<Void> set(org.omg.CORBA.Object grid, short n, short m, int value) {
        return AsyncCall.to(grid, "set")
                .arguments(out -> {
                    out.write_short(n);
                    out.write_short(m);
                    out.write_long(value);
                })
                .returningNothing();
    }
}
