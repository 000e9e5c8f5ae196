package org.pleiad.groups;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.host.DomainHost;
import org.pleiad.groups.member.StateAccessor;

/**
 * The one servant that a program gave. When its host becomes a member anew, it begins again with the state that it had when it was
 * given: what it did since is the other members' to tell, and lost where there are none.
 */
final class OneServant<S extends Servant> implements ServantSource {
    private final S servant;
    private final StateAccessor<? super S> accessor;

    /** {@code null} where the servant keeps its state itself. */
    private final byte[] initial;

    private boolean used;

    OneServant(S servant, StateAccessor<? super S> accessor) {
        this.servant = servant;
        this.accessor = accessor;
        this.initial = accessor == null ? null : written();
    }

    private byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            accessor.write(servant, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(servant.getClass().getName() + " cannot write its first state", failed);
        }
        return out.toByteArray();
    }

    @Override
    public synchronized Member member(DomainHost host, GroupInfo group) {
        if (used && initial != null) {
            try {
                accessor.read(servant, new ByteArrayInputStream(initial));
            } catch (IOException failed) {
                throw new UncheckedIOException(servant.getClass().getName() + " does not take its first state", failed);
            }
        }
        used = true;
        return host.member(group, servant, accessor);
    }
}
