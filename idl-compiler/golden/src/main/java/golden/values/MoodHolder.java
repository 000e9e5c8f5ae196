package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::Mood}, id {@code IDL:pleiad.org/values/Mood:1.0}.
 */
@Generated("org.pleiad.idl")
public final class MoodHolder implements Streamable {

    public Mood value;

    public MoodHolder() {
    }

    public MoodHolder(Mood initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = MoodHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        MoodHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return MoodHelper.type();
    }
}
