package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * ---- abstract values, local interfaces, natives ------------------------------------------
 *
 * <p>Holder of IDL {@code kitchen::Recipe}, id {@code IDL:pleiad.org/kitchen/Recipe:1.0}.
 */
@Generated("org.pleiad.idl")
public final class RecipeHolder implements Streamable {

    public Recipe value;

    public RecipeHolder() {
    }

    public RecipeHolder(Recipe initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = RecipeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        RecipeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return RecipeHelper.type();
    }
}
