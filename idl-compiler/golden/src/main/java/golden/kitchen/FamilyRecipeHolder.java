package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/**
 * Holder of IDL {@code kitchen::FamilyRecipe}, id {@code IDL:pleiad.org/kitchen/FamilyRecipe:1.0}.
 */
@Generated("org.pleiad.idl")
public final class FamilyRecipeHolder implements Streamable {

    public FamilyRecipe value;

    public FamilyRecipeHolder() {
    }

    public FamilyRecipeHolder(FamilyRecipe initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream in) {
        value = FamilyRecipeHelper.read(in);
    }

    @Override
    public void _write(OutputStream out) {
        FamilyRecipeHelper.write(out, value);
    }

    @Override
    public TypeCode _type() {
        return FamilyRecipeHelper.type();
    }
}
