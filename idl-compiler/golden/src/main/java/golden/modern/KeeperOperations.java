package golden.modern;

import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Operations of IDL {@code modern::Keeper}, id {@code IDL:pleiad.org/modern/Keeper:1.0}.
 */
@Generated("org.pleiad.idl")
public interface KeeperOperations {

    int size();

    boolean knows(String name);

    Map<String, Integer> keep(Map<String, Integer> added, ModeHolder how, BitsHolder rest, Map<Character, Double> unnamed);
}
