package golden.kitchen.FoodPackage;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Food::Spoiled}, id {@code IDL:pleiad.org/kitchen/Food/Spoiled:1.0}.
 */
@Generated("org.pleiad.idl")
public final class SpoiledHolder implements Streamable {

    public Spoiled value;

    public SpoiledHolder() {
    }

    public SpoiledHolder(Spoiled initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = SpoiledHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        SpoiledHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return SpoiledHelper.type();
    }
}
