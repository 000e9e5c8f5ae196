package golden.grid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * A grid of cells that each hold a number; rows and columns count from 0.
 *
 * <p>Interface of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public interface grid extends gridOperations, org.omg.CORBA.Object, IDLEntity {
}
