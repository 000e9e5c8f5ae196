package org.pleiad.orb.giop;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;

/** The service contexts of a message. Immutable. */
public final class ServiceContexts implements Iterable<ServiceContext> {

    /** No contexts. */
    public static final ServiceContexts NONE = new ServiceContexts(new ServiceContext[0]);

    /** Octets of a context without data: id and length. */
    private static final int MIN_CONTEXT_LENGTH = 8;

    private final ServiceContext[] contexts;

    private ServiceContexts(ServiceContext[] contexts) {
        this.contexts = contexts;
    }

    /** The given contexts, in order. */
    public static ServiceContexts of(ServiceContext... contexts) {
        return contexts.length == 0 ? NONE : new ServiceContexts(contexts.clone());
    }

    /** The first context with an id, or {@code null}. */
    public ServiceContext find(int id) {
        for (ServiceContext context : contexts) {
            if (context.id() == id) {
                return context;
            }
        }
        return null;
    }

    /** These contexts and one more at the end. */
    public ServiceContexts with(ServiceContext context) {
        ServiceContext[] more = Arrays.copyOf(contexts, contexts.length + 1);
        more[contexts.length] = context;
        return new ServiceContexts(more);
    }

    /** These contexts and two more at the end. */
    public ServiceContexts with(ServiceContext one, ServiceContext other) {
        ServiceContext[] more = Arrays.copyOf(contexts, contexts.length + 2);
        more[contexts.length] = one;
        more[contexts.length + 1] = other;
        return new ServiceContexts(more);
    }

    /** Number of contexts. */
    public int size() {
        return contexts.length;
    }

    @Override
    public Iterator<ServiceContext> iterator() {
        return List.of(contexts).iterator();
    }

    static ServiceContexts read(CdrReader in) {
        int count = in.readSequenceLength(MIN_CONTEXT_LENGTH);
        if (count == 0) {
            return NONE;
        }
        ServiceContext[] contexts = new ServiceContext[count];
        for (int i = 0; i < count; i++) {
            int id = in.readLong();
            contexts[i] = new ServiceContext(id, in.readOctetSequence());
        }
        return new ServiceContexts(contexts);
    }

    void write(CdrWriter out) {
        out.writeLong(contexts.length);
        for (ServiceContext context : contexts) {
            out.writeLong(context.id());
            out.writeOctetSequence(context.data());
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(contexts);
    }
}
