package org.pleiad.orb.echo;

import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.portable.Delegate;
import org.omg.CORBA.portable.ObjectImpl;

/** The Helper of {@link Echo}. */
public final class EchoHelper {
    private EchoHelper() {}

    public static String id() {
        return "IDL:Echo:1.0";
    }

    /** A reference as an {@link Echo}; the object is asked if its type is not known. */
    public static Echo narrow(org.omg.CORBA.Object reference) {
        if (reference == null || reference instanceof Echo) {
            return (Echo) reference;
        }
        if (!reference._is_a(id())) {
            throw new BAD_PARAM();
        }
        Delegate delegate = ((ObjectImpl) reference)._get_delegate();
        _EchoStub stub = new _EchoStub();
        stub._set_delegate(delegate);
        return stub;
    }
}
