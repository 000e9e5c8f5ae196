package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::BellPackage}, id {@code IDL:words/BellPackage:1.0}.
 */
@Generated("org.pleiad.idl")
public final class _BellPackageHolder implements Streamable {

    public _BellPackage value;

    public _BellPackageHolder() {
    }

    public _BellPackageHolder(_BellPackage initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = _BellPackageHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        _BellPackageHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return _BellPackageHelper.type();
    }
}
