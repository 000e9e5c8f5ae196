import javax.annotation.processing.Generated;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Interface of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public interface Unnamed extends UnnamedOperations, org.omg.CORBA.Object, IDLEntity {
}
