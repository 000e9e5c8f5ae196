package org.pleiad.orb.interceptor;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.ORB;
import org.omg.PortableInterceptor.Current;
import org.omg.PortableInterceptor.InvalidSlot;
import org.pleiad.orb.error.Minor;

/**
 * The initial reference {@code PICurrent}: the slots of the calling thread (CORBA 3.3 part 1, 16.4). A call takes a copy of
 * its thread's slots along; a request brings its own to the thread that runs the servant, and that thread has its former
 * ones back afterwards. Thread-safe.
 */
public final class PiCurrent extends LocalObject implements Current {
    private static final long serialVersionUID = 1L;

    private final transient ORB orb;
    private final transient AtomicInteger allocated = new AtomicInteger();

    /** The table of a thread is replaced as a whole, so that a copy costs nothing; absent: all slots are empty. */
    private final transient ThreadLocal<Any[]> slots = new ThreadLocal<>();

    /** Volatile: set once, read by any thread. */
    private transient volatile boolean complete;

    PiCurrent(ORB orb) {
        this.orb = orb;
    }

    /** A new slot; initializers only. */
    public int allocate() {
        return allocated.getAndIncrement();
    }

    void complete() {
        complete = true;
    }

    @Override
    public Any get_slot(int id) throws InvalidSlot {
        requireComplete("get_slot");
        return value(table(), id);
    }

    @Override
    public void set_slot(int id, Any data) throws InvalidSlot {
        requireComplete("set_slot");
        enter(with(table(), id, data));
    }

    private void requireComplete(String operation) {
        if (!complete) {
            throw Minor.INTERCEPTOR_CALL.exception(
                    CompletionStatus.COMPLETED_NO, "PICurrent::" + operation + " was called by an ORB initializer");
        }
    }

    /** The thread's slots: {@code null} if all are empty. Never changed, so it serves as the copy that a request takes. */
    public Any[] table() {
        return allocated.get() == 0 ? null : slots.get();
    }

    /** Gives the thread other slots. */
    public void enter(Any[] table) {
        if (allocated.get() == 0) {
            return;
        }
        if (table == null) {
            slots.remove();
        } else {
            slots.set(table);
        }
    }

    /** The value of a slot in a table. */
    public Any value(Any[] table, int id) throws InvalidSlot {
        check(id);
        Any value = table == null ? null : table[id];
        return value == null ? orb.create_any() : value;
    }

    /** A table with one slot changed. */
    public Any[] with(Any[] table, int id, Any data) throws InvalidSlot {
        check(id);
        Any[] changed = table == null ? new Any[allocated.get()] : table.clone();
        changed[id] = data;
        return changed;
    }

    private void check(int id) throws InvalidSlot {
        if (id < 0 || id >= allocated.get()) {
            throw new InvalidSlot(
                    "there are " + allocated.get() + " slots, not one of number " + Integer.toUnsignedString(id));
        }
    }

    @Override
    public String[] _ids() {
        return new String[] {"IDL:omg.org/PortableInterceptor/Current:1.0", "IDL:omg.org/CORBA/Current:1.0"};
    }
}
