package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/**
 * Constant of IDL {@code kitchen::COST}, id {@code IDL:pleiad.org/kitchen/COST:1.0}.
 */
@Generated("org.pleiad.idl")
public interface COST {

    BigDecimal value = new BigDecimal("12.5");
}
