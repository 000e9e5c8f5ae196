package golden.seedgrid;

import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * The grid as printed: get has no result.
 *
 * <p>Interface of IDL {@code grid}, id {@code IDL:grid:1.0}.
 */
@Generated("org.pleiad.idl")
public interface grid extends gridOperations, org.omg.CORBA.Object, IDLEntity {
}
