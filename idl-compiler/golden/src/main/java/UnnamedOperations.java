import UnnamedPackage.Lost;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code Unnamed}, id {@code IDL:Unnamed:1.0}.
 */
@Generated("org.pleiad.idl")
public interface UnnamedOperations {

    UnnamedPoint[] move(UnnamedPoint by) throws Lost;
}
