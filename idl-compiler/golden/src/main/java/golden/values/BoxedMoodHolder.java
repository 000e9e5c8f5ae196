package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code values::BoxedMood}, id {@code IDL:pleiad.org/values/BoxedMood:1.0}.
 */
@Generated("org.pleiad.idl")
public final class BoxedMoodHolder implements Streamable {

    public Mood value;

    public BoxedMoodHolder() {
    }

    public BoxedMoodHolder(Mood initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = BoxedMoodHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        BoxedMoodHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return BoxedMoodHelper.type();
    }
}
