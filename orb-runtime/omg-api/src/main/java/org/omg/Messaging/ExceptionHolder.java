package org.omg.Messaging;

import org.omg.CORBA.OctetSeqHelper;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/** The exception that ended an asynchronous request, as its reply handler gets it. CORBA 3.3 part 1, section 17.8. */
public abstract class ExceptionHolder implements StreamableValue {
    private static final long serialVersionUID = 1L;

    /** Whether {@link #marshaled_exception} is a system exception. */
    protected boolean is_system_exception;

    /** The byte order of {@link #marshaled_exception}: true for little endian. */
    protected boolean byte_order;

    /** The exception as it came in the reply: its repository id, then its members. */
    protected byte[] marshaled_exception;

    public ExceptionHolder() {}

    /** Throws the exception; a user exception that is not known by its id comes as UNKNOWN. */
    public abstract void raise_exception() throws UserException;

    /** Throws the exception, given the TypeCodes of the user exceptions that the operation may raise. */
    public abstract void raise_exception_with_list(TypeCode[] exceptions) throws UserException;

    @Override
    public void _write(OutputStream output) {
        output.write_boolean(is_system_exception);
        output.write_boolean(byte_order);
        output.write_long(marshaled_exception.length);
        output.write_octet_array(marshaled_exception, 0, marshaled_exception.length);
    }

    @Override
    public void _read(InputStream input) {
        is_system_exception = input.read_boolean();
        byte_order = input.read_boolean();
        marshaled_exception = OctetSeqHelper.read(input);
    }

    @Override
    public String[] _truncatable_ids() {
        return new String[] {ExceptionHolderHelper.id()};
    }

    @Override
    public TypeCode _type() {
        return ExceptionHolderHelper.type();
    }
}
