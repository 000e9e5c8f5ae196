package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Food::Label}, id {@code IDL:pleiad.org/kitchen/Food/Label:1.0}.
 */
@Generated("org.pleiad.idl")
public final class LabelHolder implements Streamable {

    public Label value;

    public LabelHolder() {
    }

    public LabelHolder(Label initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = LabelHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        LabelHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return LabelHelper.type();
    }
}
