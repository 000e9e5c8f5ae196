package org.pleiad.orb.async;

import java.util.concurrent.CompletableFuture;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.Octets;
import org.pleiad.orb.echo.Refused;

/** Asynchronous calls of {@link Echo}, written by hand as the compiler would make them. */
record AsyncEcho(Echo target) {

    CompletableFuture<Integer> ping(int value) {
        return AsyncCall.to(target, "ping")
                .arguments(out -> out.write_long(value))
                .returning(InputStream::read_long);
    }

    CompletableFuture<byte[]> copy(byte[] data) {
        return AsyncCall.to(target, "copy")
                .arguments(out -> Octets.write(out, data))
                .returning(Octets::read);
    }

    CompletableFuture<Void> refuse(String reason) {
        return AsyncCall.to(target, "refuse")
                .arguments(out -> out.write_string(reason))
                .raises(Refused.ID, AsyncEcho::readRefused, AsyncEcho::writeRefused)
                .returningNothing();
    }

    CompletableFuture<Void> sleep(int millis) {
        return AsyncCall.to(target, "sleep")
                .arguments(out -> out.write_long(millis))
                .returningNothing();
    }

    CompletableFuture<Void> note(int value) {
        return AsyncCall.oneWay(target, "note")
                .arguments(out -> out.write_long(value))
                .returningNothing();
    }

    private static Refused readRefused(InputStream in) {
        in.read_string();
        return new Refused(in.read_string());
    }

    private static void writeRefused(OutputStream out, Refused refused) {
        out.write_string(Refused.ID);
        out.write_string(refused.reason);
    }
}
