package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::Recipes}, id {@code IDL:pleiad.org/kitchen/Recipes:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RecipesHolder implements Streamable {

    public Recipe[] value;

    public RecipesHolder() {
    }

    public RecipesHolder(Recipe[] initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RecipesHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RecipesHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RecipesHelper.type();
    }
}
