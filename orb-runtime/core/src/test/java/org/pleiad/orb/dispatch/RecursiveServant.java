package org.pleiad.orb.dispatch;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.ResponseHandler;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;

/** {@code struct S { sequence<S> s; }; interface Recursive { void take(in S value); };}, as a compiler writes it. */
final class RecursiveServant extends Servant implements InvokeHandler {
    /** Calls that came through to the servant. */
    final AtomicInteger calls = new AtomicInteger();

    private record S(S[] s) {}

    @Override
    public OutputStream _invoke(String operation, InputStream in, ResponseHandler handler) {
        read(in);
        calls.incrementAndGet();
        return handler.createReply();
    }

    private static S read(InputStream in) {
        S[] s = new S[in.read_ulong()];
        for (int i = 0; i < s.length; i++) {
            s[i] = read(in);
        }
        return new S(s);
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        return new String[] {"IDL:Test/Recursive:1.0"};
    }
}
