package golden.kitchen;

import golden.kitchen.DrawerPackage.Stuck;
import javax.annotation.processing.Generated;
import org.omg.PortableServer.Servant;

/**
 * Operations of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public interface DrawerOperations extends FoodOperations {

    int size();

    void put(Servant item, RecipeHolder instructions) throws Stuck;

    Recipe[] all();
}
