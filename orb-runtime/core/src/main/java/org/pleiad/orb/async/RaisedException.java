package org.pleiad.orb.async;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.OutputStream;
import org.omg.Messaging.ExceptionHolder;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.dynamic.DetachedReferences;
import org.pleiad.orb.dynamic.ExceptionClasses;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.SystemExceptions;

/**
 * The exception that ended an asynchronous call, for its reply handler. Handlers of this process get it as it is; its octets
 * are made when it is sent to one elsewhere, which makes an exception of them again (CORBA 3.3 part 1, 17.8). For one thread
 * at a time.
 */
public final class RaisedException extends ExceptionHolder {
    private static final long serialVersionUID = 1L;

    private final transient ORB orb;
    private final transient ObjectReferences references;

    /** {@code null}: it has to be made of the octets. */
    private final transient Exception exception;

    /** Writes a user exception, its repository id first; {@code null} for a system exception. */
    private final transient Consumer<OutputStream> members;

    /** The holder of a system exception. */
    RaisedException(SystemException failure) {
        this(failure, null);
    }

    /**
     * A holder.
     *
     * @param members writes a user exception, its repository id first
     */
    RaisedException(Exception exception, Consumer<OutputStream> members) {
        this.orb = null;
        this.references = new DetachedReferences();
        this.exception = exception;
        this.members = members;
        this.is_system_exception = exception instanceof SystemException;
    }

    /** A holder that is about to be read from a request; the ORB's value factory makes it. */
    public RaisedException(ORB orb, ObjectReferences references) {
        this.orb = orb;
        this.references = references;
        this.exception = null;
        this.members = null;
    }

    @Override
    public void _write(OutputStream output) {
        if (marshaled_exception == null) {
            encode();
        }
        super._write(output);
    }

    private void encode() {
        ByteBuf octets = Unpooled.buffer();
        CdrWriter out = new CdrWriter(octets, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        if (exception instanceof SystemException failure) {
            SystemExceptions.write(out, failure);
        } else {
            members.accept(new CdrOutputStream(orb, out, references));
        }
        byte_order = false; // big endian
        marshaled_exception = ByteBufUtil.getBytes(octets);
    }

    @Override
    public void raise_exception() throws UserException {
        Exception raised = exception == null ? decode() : exception;
        if (raised instanceof UserException declared) {
            throw declared;
        }
        throw (SystemException) raised;
    }

    /** {@inheritDoc} The exception's class is found by its id, and so the list is not needed. */
    @Override
    public void raise_exception_with_list(TypeCode[] exceptions) throws UserException {
        raise_exception();
    }

    private Exception decode() {
        if (is_system_exception) {
            return SystemExceptions.read(reader());
        }
        String id = reader().readString();
        UserException known = ExceptionClasses.read(id, new CdrInputStream(orb, reader(), references));
        return known != null
                ? known
                : Minor.UNLISTED_USER_EXCEPTION.exception(
                        CompletionStatus.COMPLETED_YES, "no Helper is found for " + id);
    }

    private CdrReader reader() {
        ByteOrder order = byte_order ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new CdrReader(Unpooled.wrappedBuffer(marshaled_exception), order, GiopVersion.V1_2, CodeSets.DEFAULT);
    }
}
