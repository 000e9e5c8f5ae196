package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.ValueBase;

/**
 * Abstract value type of IDL {@code kitchen::FamilyRecipe}, id {@code IDL:pleiad.org/kitchen/FamilyRecipe:1.0}.
 */
@Generated("org.pleiad.idl")
public interface FamilyRecipe extends ValueBase, Recipe {

    void pass_on(Recipe changed);
}
