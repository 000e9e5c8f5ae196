package org.omg.PortableServer.ServantLocatorPackage;

import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds whatever a servant locator wants to see again in {@code postinvoke}; it never leaves the process. */
public final class CookieHolder implements Streamable {
    public Object value;

    public CookieHolder() {}

    public CookieHolder(Object initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        throw new NO_IMPLEMENT("a cookie cannot be unmarshalled");
    }

    @Override
    public void _write(OutputStream output) {
        throw new NO_IMPLEMENT("a cookie cannot be marshalled");
    }

    @Override
    public TypeCode _type() {
        throw new NO_IMPLEMENT("a cookie has no TypeCode");
    }
}
