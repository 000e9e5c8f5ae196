package org.pleiad.interop.peer;

import Sink.Colour;
import Sink.ListenerPOA;
import Sink.Loaded;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.UserException;
import org.omg.PortableServer.POA;

/** A listener that answers {@code tell(n)} with n + step. */
final class ListenerServant extends ListenerPOA {
    private final POA poa;
    private final int step;
    final AtomicInteger hints = new AtomicInteger();

    ListenerServant(POA poa, int step) {
        this.poa = poa;
        this.step = step;
    }

    @Override
    public int tell(int number) {
        return number + step;
    }

    @Override
    public void refuse(String why) throws Loaded {
        throw new Loaded(42, "because " + why, new int[] {1, 2, 3}, Colour.green);
    }

    @Override
    public void hint(int number) {
        hints.addAndGet(number);
    }

    @Override
    public void leave() {
        try {
            poa.deactivate_object(poa.servant_to_id(this));
        } catch (UserException impossible) {
            throw new INTERNAL(impossible.toString());
        }
    }
}
