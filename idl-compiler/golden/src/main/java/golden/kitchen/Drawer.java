package golden.kitchen;

import javax.annotation.processing.Generated;
import org.omg.CORBA.LocalInterface;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code kitchen::Drawer}, id {@code IDL:pleiad.org/kitchen/Drawer:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Drawer extends DrawerOperations, Food, LocalInterface, IDLEntity {
}
