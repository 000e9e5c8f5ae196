package org.pleiad.orb.echo;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** An object that answers; skeleton and servant in one. */
public class EchoServant extends Servant implements EchoOperations, InvokeHandler {
    /** The last value that {@link #note} was given. */
    public final AtomicInteger noted = new AtomicInteger();

    /** Opens when a call of {@link #sleep} has begun. */
    public final CountDownLatch sleeping = new CountDownLatch(1);

    /** Calls of all operations. */
    public final AtomicInteger calls = new AtomicInteger();

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return new String[] {EchoHelper.id()};
    }

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        switch (operation) {
            case "ping": {
                int result = ping(in.read_long());
                OutputStream out = handler.createReply();
                out.write_long(result);
                return out;
            }
            case "reverse": {
                String result = reverse(in.read_string());
                OutputStream out = handler.createReply();
                out.write_string(result);
                return out;
            }
            case "copy": {
                byte[] result = copy(Octets.read(in));
                OutputStream out = handler.createReply();
                Octets.write(out, result);
                return out;
            }
            case "refuse":
                try {
                    refuse(in.read_string());
                    return handler.createReply();
                } catch (Refused refused) {
                    OutputStream out = handler.createExceptionReply();
                    out.write_string(Refused.ID);
                    out.write_string(refused.reason);
                    return out;
                }
            case "next": {
                Echo result = next(EchoHelper.narrow(in.read_Object()));
                OutputStream out = handler.createReply();
                out.write_Object(result);
                return out;
            }
            case "note":
                note(in.read_long());
                return handler.createReply();
            case "sleep":
                sleep(in.read_long());
                return handler.createReply();
            default:
                throw new BAD_OPERATION(operation, 0, CompletionStatus.COMPLETED_NO);
        }
    }

    @Override
    public int ping(int value) {
        calls.incrementAndGet();
        return value + 1;
    }

    @Override
    public String reverse(String text) {
        calls.incrementAndGet();
        return new StringBuilder(text).reverse().toString();
    }

    @Override
    public byte[] copy(byte[] data) {
        calls.incrementAndGet();
        return data.clone();
    }

    @Override
    public void refuse(String reason) throws Refused {
        calls.incrementAndGet();
        throw new Refused(reason);
    }

    @Override
    public Echo next(Echo other) {
        calls.incrementAndGet();
        other.ping(1);
        return other;
    }

    @Override
    public void note(int value) {
        calls.incrementAndGet();
        noted.set(value);
    }

    @Override
    public void sleep(int millis) {
        calls.incrementAndGet();
        sleeping.countDown();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
