package org.pleiad.orb.dispatch;

import org.omg.CORBA.portable.ServantObjectExt;
import org.pleiad.orb.poa.Invocation;

/** A call within the process that goes from the stub to the servant without being marshalled. */
final class DirectCall extends ServantObjectExt {
    private final Invocation invocation;

    DirectCall(Invocation invocation) {
        this.invocation = invocation;
        this.servant = invocation.servant();
    }

    void end() {
        try {
            invocation.end();
        } finally {
            invocation.adapter().leave();
        }
    }

    @Override
    public void normalCompletion() {
        // nobody needs to know
    }

    @Override
    public void exceptionalCompletion(Throwable exception) {
        // nobody needs to know
    }
}
