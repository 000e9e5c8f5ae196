/**
 * The Maven plugin's goals and what can be configured on them; the work is done by the packages below and by the compiler.
 *
 * <p>Start reading at {@link org.pleiad.maven.AbstractGenerateMojo}.
 *
 * <pre>{@code
 * <plugin><groupId>org.pleiad</groupId><artifactId>pleiad-maven-plugin</artifactId>
 *   <executions><execution><goals><goal>generate</goal></goals></execution></executions></plugin>
 * }</pre>
 */
package org.pleiad.maven;
