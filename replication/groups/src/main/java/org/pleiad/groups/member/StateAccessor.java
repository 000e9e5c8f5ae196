package org.pleiad.groups.member;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pleiad.groups.core.Member;

/**
 * How the state of a servant is written and read, so that a new member can begin with that of the others. Its methods are called
 * one at a time, and never while a request is carried out.
 *
 * @param <S> the servant's class
 */
public interface StateAccessor<S> {
    /** Writes the whole state. */
    void write(S servant, OutputStream out) throws IOException;

    /** Replaces the whole state. */
    void read(S servant, InputStream in) throws IOException;

    /**
     * The state as it is now, to be written while further requests are carried out. As it stands it is copied into memory at
     * once; servants with large states return something that shares what does not change.
     */
    default Member.State capture(S servant) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        write(servant, copy);
        return copy::writeTo;
    }

    /**
     * What has changed since the last call, or since the state was read; {@code null}: the whole state has to be taken. Asked for
     * after each request in the style WARM_PASSIVE.
     */
    default byte[] update(S servant) throws IOException {
        return null;
    }

    /** Takes what {@link #update} of another member has told. */
    default void apply(S servant, byte[] update) throws IOException {
        throw new IOException(getClass().getName() + " gives updates but takes none: override apply, too");
    }

    /** An accessor of two methods. */
    static <S> StateAccessor<S> of(Saving<S> save, Loading<S> load) {
        return new StateAccessor<>() {
            @Override
            public void write(S servant, OutputStream out) throws IOException {
                save.save(servant, out);
            }

            @Override
            public void read(S servant, InputStream in) throws IOException {
                load.load(servant, in);
            }
        };
    }

    /** For servants that have no state, or always the same. */
    static <S> StateAccessor<S> none() {
        return of((servant, out) -> {}, (servant, in) -> {});
    }

    /** Writes a state. */
    @FunctionalInterface
    interface Saving<S> {
        /** Writes all of it. */
        void save(S servant, OutputStream out) throws IOException;
    }

    /** Reads a state. */
    @FunctionalInterface
    interface Loading<S> {
        /** Replaces what the servant had. */
        void load(S servant, InputStream in) throws IOException;
    }
}
