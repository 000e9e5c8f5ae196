package golden.words;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code words::RuntimeException}, id {@code IDL:words/RuntimeException:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RuntimeExceptionHolder implements Streamable {

    public RuntimeException value;

    public RuntimeExceptionHolder() {
    }

    public RuntimeExceptionHolder(RuntimeException initial) {
        value = initial;
    }

    @java.lang.Override
    public void _read(InputStream in) {
        value = RuntimeExceptionHelper.read(in);
    }

    @java.lang.Override
    public void _write(OutputStream out) {
        RuntimeExceptionHelper.write(out, value);
    }

    @java.lang.Override
    public org.omg.CORBA.TypeCode _type() {
        return RuntimeExceptionHelper.type();
    }
}
