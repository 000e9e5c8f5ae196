package golden.general.third;

import golden.general.second.Uses;
import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code third::Both}, id {@code IDL:example.com/third/Both:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Both extends BothOperations, Uses, org.omg.CORBA.Object, IDLEntity {
}
