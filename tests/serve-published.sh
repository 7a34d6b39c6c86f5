# To be sourced: publishes the site into $temp, starts it on a free port as on a server, and leaves its address in $base and its
# process in $site, which the caller ends. The day is fixed, so that pictures and figures of two runs can be compared.
dotnet publish src/AmazonLoginHelp.Web -c Release -o "$temp/site" -v q --nologo >"$temp/publish.log" || { cat "$temp/publish.log"; exit 1; }

ASPNETCORE_ENVIRONMENT=Production dotnet "$temp/site/AmazonLoginHelp.Web.dll" --content=content --as-of=2026-12-01 --urls=http://127.0.0.1:0 >"$temp/site.log" 2>&1 &
site=$!
base=
for _ in $(seq 60); do
  base=$(grep -o 'http://127.0.0.1:[0-9]*' "$temp/site.log" | head -n 1) && break
  kill -0 "$site" || { cat "$temp/site.log"; exit 1; }
  sleep 0.5
done
[ -n "$base" ] || { cat "$temp/site.log"; exit 1; }
