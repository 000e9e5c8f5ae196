def runs = new File(basedir, 'build.log').text.split(/(?m)^.*Scanning for projects\.\.\..*$/).tail()
assert runs.size() == 6
assert runs[0] =~ /Generated (\d+) Java files: \1 new or changed, 0 stale deleted/
assert runs[1].contains('Nothing to generate: the IDL is unchanged')
assert runs[2] =~ /Generated \d+ Java files: 0 new or changed, 4 stale deleted/ : 'another option is a change too'
assert runs[3].contains('error:')
assert runs[4] =~ /Generated \d+ Java files: \d+ new or changed, 5 stale deleted/
assert runs[5].contains('Nothing to generate: the IDL is unchanged')

def generated = new File(basedir, 'target/generated-sources/idl')
assert new File(generated, 'stays.java').isFile()
assert new File(generated, 'comesPOA.java').isFile()
assert !generated.list().any { it.contains('goes') } : 'what the IDL no longer has is deleted'
