/**
 * Tests of generated code: that it is what is committed, that it compiles without a warning, and that it does what the
 * mapping says, with the ORB beneath. Start reading at {@link org.pleiad.idl.golden.GoldenTest}.
 *
 * <pre>{@code
 * mvn test -pl idl-compiler/golden -am -Dgolden.approve=true   # takes what the compiler makes as right
 * mvn test -pl idl-compiler/golden -am -Dtest=RandomIdlTest -Drandom.idl.seed=4711 -Drandom.idl.count=50
 * }</pre>
 */
package org.pleiad.idl.golden;
