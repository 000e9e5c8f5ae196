package golden.values;

import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * A person, as known to the registry.
 *
 * <p>Value type of IDL {@code values::Person}, id {@code IDL:pleiad.org/values/Person:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Person implements StreamableValue, ListenerOperations {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Person:1.0" };

    public String name = "";

    protected int age;

    protected String nickname;

    @SuppressWarnings("serial")
    public org.omg.CORBA.Object home;

    public Any extra;

    protected Person() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    public abstract void birthday();

    public abstract Mood mood();

    public abstract void mood(Mood value);

    @Override
    public void _read(InputStream _in) {
        this.name = _in.read_string();
        this.age = _in.read_long();
        this.nickname = BoxedTextHelper.read(_in);
        this.home = _in.read_Object();
        this.extra = _in.read_any();
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_string(this.name);
        _out.write_long(this.age);
        BoxedTextHelper.write(_out, this.nickname);
        _out.write_Object(this.home);
        _out.write_any(this.extra);
    }

    @Override
    public TypeCode _type() {
        return PersonHelper.type();
    }
}
